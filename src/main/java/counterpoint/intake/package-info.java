/// Takes the reader's own files into the library: reads them, says what was recognised, and keeps what is accepted.
///
/// Start with [counterpoint.intake.Importer]. Nothing is saved before a [counterpoint.intake.Proposal] is accepted.
/// Comes after [counterpoint.casefile], which keeps the cases; the window and the command line show proposals.
package counterpoint.intake;
