package counterpoint.compare;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a sentence what it reports as the view of another: a party, a court below, the other opinion,
/// another decision.
///
/// `The State argues that Smith controls, but Smith involved a warrant` says of its own that Smith involved a warrant. What is
/// reported runs from the cue to the word that turns against it, or to the end of the sentence.
final class Reported {
    private static final Pattern TURN = Pattern.compile("(?<![\\p{L}])(?:but|yet|however)(?![\\p{L}])|¶");

    private final List<TreatmentCue> cues;

    /// @param all the cues of the table
    /// @param shows those that begin what is taken out
    Reported(List<TreatmentCue> all, TreatmentCue.Shows shows) {
        this.cues = all.stream().filter(cue -> cue.shows() == shows).toList();
    }

    /// The words of a sentence, as [CitingSentence#masked()] has them, without those that report.
    String without(String masked) {
        Set<String> has = TreatmentCue.words(masked);
        int start = cues.stream()
                .filter(cue -> cue.isIn(masked, has))
                .mapToInt(cue -> start(cue, masked))
                .min()
                .orElse(-1);
        if (start < 0) {
            return masked;
        }
        Matcher turn = TURN.matcher(masked);
        int end = turn.find(start) ? turn.start() : masked.length();
        return masked.substring(0, start) + "… " + without(masked.substring(end));
    }

    private static int start(TreatmentCue cue, String masked) {
        Matcher found = cue.words().matcher(masked);
        return found.find() ? found.start() : masked.length();
    }
}
