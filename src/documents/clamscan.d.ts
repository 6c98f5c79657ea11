declare module 'clamscan' {
  import type { Readable } from 'node:stream';

  /** The part of the client of a ClamAV daemon that is used. */
  class NodeClam {
    init(options: {
      clamdscan: {
        socket?: string;
        host?: string;
        port?: number;
        timeout?: number;
        localFallback?: boolean;
        bypassTest?: boolean;
      };
    }): Promise<NodeClam>;
    scanStream(stream: Readable): Promise<{ isInfected: boolean | null; viruses: string[] }>;
  }
  export = NodeClam;
}
