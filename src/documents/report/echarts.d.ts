/** The library in one file: it loads ten times faster than its modules, and has the same names. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export * from 'echarts';
}
