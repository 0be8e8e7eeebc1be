import type { Compiler } from "webpack";

/** Runs a webpack build once. Throws its first problem. */
export function runCompiler(compiler: Compiler): Promise<void> {
  return new Promise((done, fail) => {
    compiler.run((error, stats) => {
      const problem = error ?? stats?.compilation.errors[0];
      if (problem) fail(problem);
      else done();
    });
  });
}
