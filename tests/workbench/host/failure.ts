/** The code of the error that a batch fails with; undefined when it does not fail. */
export const failureOf = (work: (context: Excel.RequestContext) => void): Promise<unknown> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  }).then(
    () => undefined,
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error),
  );
