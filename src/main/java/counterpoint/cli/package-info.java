/// The command line: the whole engine without a window.
///
/// Start with `Main`. The contract of every command is in `docs/cli.md`.
package counterpoint.cli;
