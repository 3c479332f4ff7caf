/// What the reader sees when something fails that should not: a sentence, a code, what was kept.
///
/// Start with [counterpoint.ui.failure.Failures]. It logs the cause once and never what opinions or notes say.
package counterpoint.ui.failure;
