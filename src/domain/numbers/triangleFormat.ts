/** A number format with △ before what is below zero: "#,##0;△#,##0". Formats of texts and dates stay. */
export function triangleFormat(format: string): string {
  const [positive = "", negative, ...others] = format.replace(/_\)/g, "").split(";");
  if (!/[0#]/.test(format)) return format;
  return [bracketed(positive), bracketed(negative ?? `(${positive})`), ...others].join(";");
}

/** "≈" says that a number is rough, and stays before its sign. */
function bracketed(section: string): string {
  return section.replace(/\(("≈")?(.*)\)/, "$1△$2").replace(/^-/, "△");
}
