CustomFunctions.associate("TWICE", (number) => 2 * number);

Office.onReady(() => {
  Office.actions.associate("double", async (event) => {
    await Excel.run(async (context) => {
      const cells = context.workbook.getSelectedRange();
      cells.load("values");
      await context.sync();
      cells.values = cells.values.map((row) => row.map((value) => 2 * value));
    });
    event.completed();
  });
});
