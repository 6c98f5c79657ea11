# Two stages: the first has the compiler that better-sqlite3 may need, the second only what runs.
FROM node:22-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc tsconfig.json prisma.config.ts ./
COPY tools ./tools
COPY prisma ./prisma
RUN npm ci --omit=dev
COPY locales ./locales
COPY src ./src
RUN npm run generate && npm run build

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=8080 \
    DATABASE_URL=file:/data/cchc.db \
    DATA_DIR=/data
WORKDIR /app
COPY --from=build --chown=root:root /app ./
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "--v8-pool-size=1", "tools/start.mjs"]
