/** The one call of mapshaper (which ships no types) that the geodata build uses. */
declare module 'mapshaper' {
  interface Mapshaper {
    /**
     * Runs a command line ("-i in.json -clean -o out.json").
     * @param input contents of input files by the name that the commands use; other names are read from disk
     * @returns contents of the output files by name
     */
    applyCommands(commands: string, input?: Record<string, string | Buffer>): Promise<Record<string, Buffer>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
