/// The sheet that prints.
///
/// Start with [counterpoint.ui.print.PrintSheet].
package counterpoint.ui.print;
