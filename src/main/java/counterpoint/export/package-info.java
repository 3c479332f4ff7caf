/// Writes reports in the formats people use.
///
/// Start with `SideBySideReport`.
package counterpoint.export;
