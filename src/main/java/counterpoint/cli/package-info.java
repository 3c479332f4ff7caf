/// The command line: the whole engine without a window.
///
/// Start with [counterpoint.cli.Main]. The contract of every command is in `docs/cli.md`: `SourceCommand` goes from
/// file to file (`read`, `citations`), `CaseCommand` works on one case (`authorities`, `compare`, `editions`),
/// `ImportCommand` takes files into the library, `ExportCommand` writes the reader's work in other forms. Comes after everything; opens the window where no command is named.
package counterpoint.cli;
