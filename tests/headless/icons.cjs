/** The file of an icon among those of Fluent: ChevronRight20Regular is in chevron-right. */
const ICON = /^(.+?)\d*(?:Regular|Filled)$/;
const WORD_ENDS = /[a-z\d](?=[A-Z])|[a-zA-Z](?=\d)|[A-Z](?=[A-Z][a-z])/g;

function load(name) {
  const [, icon] = ICON.exec(name) ?? [];
  if (icon === undefined) return require("@fluentui/react-icons/utils")[name];
  const file = icon.replace(WORD_ENDS, "$&-").toLowerCase();
  return require(`@fluentui/react-icons/svg/${file}`)[name];
}

/**
 * What Fluent's controls import as "@fluentui/react-icons": each icon from its own file once it is used.
 * All of them together take a third of a second to load, for every test file of the pane.
 */
module.exports = new Proxy(
  {},
  { get: (_, name) => (typeof name === "string" ? load(name) : undefined) },
);
