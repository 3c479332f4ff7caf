/// Runs the flow once and hands over one immutable case file; keeps the library of cases.
///
/// Start with [counterpoint.casefile.CaseFile], the result, and `CaseReader`, which shows the whole flow in one
/// method.
package counterpoint.casefile;
