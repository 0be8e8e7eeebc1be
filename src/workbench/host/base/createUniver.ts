import type * as Core from "@univerjs/core";
import type * as Facade from "@univerjs/core/facade";

/** Univer's class and its facade's; the page bundles them, Node loads them once for all workbooks. */
export interface UniverCore {
  readonly Univer: typeof Core.Univer;
  readonly FUniver: typeof Facade.FUniver;
}

type Plugin = Core.PluginCtor;

/** How Univer is set up; what is left out is as Univer has it. */
export interface UniverSetUp extends Partial<Core.IUniverConfig> {
  /** A preset's plugins with their options, in the order in which they are registered. */
  readonly plugins: readonly (Plugin | [Plugin, ConstructorParameters<Plugin>[0]])[];
}

/** A Univer without a workbook, and the facade that speaks for it. */
export function createUniver(
  { Univer, FUniver }: UniverCore,
  { plugins, ...setUp }: UniverSetUp,
): { readonly univer: Core.Univer; readonly univerAPI: Facade.FUniver } {
  const univer = new Univer(setUp);
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
