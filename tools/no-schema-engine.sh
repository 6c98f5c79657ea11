#!/bin/sh
echo "The Prisma CLI's own schema engine is not used here; see tools/db.ts" >&2
exit 87
