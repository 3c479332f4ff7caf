package counterpoint.cli;

import counterpoint.intake.Standing;
import java.util.Locale;
import java.util.Optional;

/// What became of one proposal on the command line.
///
/// @param state whether it was saved
/// @param caseId the case that it is in now; empty if it is in none
/// @param sentence what else there is to say; empty if nothing
record ImportOutcome(State state, Optional<String> caseId, Optional<String> sentence) {
    /// The states; their names in small letters are those of the command line.
    enum State {
        IMPORTED,
        ALREADY,
        REFUSED,
        /// Not saved, because only a look was asked for.
        PROPOSED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ImportOutcome imported(String caseId) {
        return new ImportOutcome(State.IMPORTED, Optional.of(caseId), Optional.empty());
    }

    static ImportOutcome already(Standing.Already already) {
        return new ImportOutcome(
                State.ALREADY, Optional.of(already.entry().id()), Optional.of(already.sentence()));
    }

    static ImportOutcome refused(String sentence) {
        return new ImportOutcome(State.REFUSED, Optional.empty(), Optional.of(sentence));
    }

    static ImportOutcome proposed() {
        return new ImportOutcome(State.PROPOSED, Optional.empty(), Optional.empty());
    }
}
