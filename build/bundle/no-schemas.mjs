// Stands for zod in the renderer's bundle. The page checks no input, the shell does; but the contract's files, of which the
// page uses the names and types, also build the schemas. Here a schema is a name without a body: building one costs
// nothing, and asking one to parse is a bug that shows at once. Without this zod is a tenth of what the page must read,
// compile and run before its first frame.

/** @type {any} */
const schema = new Proxy(() => undefined, {
  apply: () => schema,
  get: (_target, key) => {
    if (key === 'parse' || key === 'safeParse') throw new Error('The page checks no input: ask the shell.');
    return schema;
  },
});

export const z = schema;
