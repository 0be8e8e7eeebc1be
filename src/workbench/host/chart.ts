/** An Excel chart; grows with the object model. */
export interface Chart {
  readonly id: string;
}
