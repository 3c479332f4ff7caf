/// Runs the flow once and hands over one immutable case file; keeps the library of cases.
///
/// Start with [counterpoint.casefile.CaseFile], the result, and [counterpoint.casefile.CaseReader], which shows the
/// whole flow in one method. On the way: `CaseJson` reads what `case.json` says (a `CaseDescription`), `Attribution` adds it
/// to what a text says, `CaseAssembly` puts the sources of one case together. [counterpoint.casefile.MarkPlaces] finds
/// the reader's marks in the prints of a case, and a [counterpoint.casefile.Selection] is what is marked or quoted. Comes
/// after all engines;
/// [counterpoint.export], the window and the command line show what it hands over.
package counterpoint.casefile;
