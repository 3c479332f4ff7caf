package counterpoint.ui.reader;

import counterpoint.citation.Citation;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says which words of a citation stand in italics (Indigo Book R11 and R13): names of cases, *id.*, signals.
///
/// The sources carry no italics, so they follow from what the citation is.
final class Italics {
    private static final Pattern NAME_BEFORE_VOLUME = Pattern.compile("^(.+?),\\s+(?:\\d|at\\b|supra\\b|No\\.)");
    private static final Pattern ID = Pattern.compile("^(?:Id|Ibid|id|ibid)\\.?");
    private static final Pattern SIGNAL = Pattern.compile(
            "(?:See,? e\\.g\\.,|See also|See generally|See|But see|But cf\\.|Cf\\.|Accord|Compare|E\\.g\\.,"
                    + "|see,? e\\.g\\.,|see also|see|but see|but cf\\.|cf\\.|accord|e\\.g\\.,)\\s+$");

    private static final int LONGEST_SIGNAL = 16;

    private Italics() {
    }

    /// The clean spans in italics for one citation of a block.
    static List<Span> of(Citation citation, String block) {
        List<Span> spans = new ArrayList<>();
        Span place = citation.place().clean();
        String text = place.of(block);
        switch (citation.kind()) {
            case FULL, SHORT, SUPRA -> addMatch(NAME_BEFORE_VOLUME.matcher(text), 1, place, spans);
            case ID -> addMatch(ID.matcher(text), 0, place, spans);
            case NAME -> spans.add(place);
            case STATUTE, RULE, CONSTITUTION, REGULATION, SECONDARY, RECORD, INTERNAL -> {
                // Only their signals.
            }
        }
        int from = Math.max(0, place.start() - LONGEST_SIGNAL);
        Matcher signal = SIGNAL.matcher(block.substring(from, place.start()));
        if (signal.find() && startsWord(block, from + signal.start())) {
            spans.add(new Span(from + signal.start(), from + signal.start() + signal.group().stripTrailing().length()));
        }
        return spans;
    }

    private static boolean startsWord(String block, int at) {
        return at == 0 || !Character.isLetter(block.charAt(at - 1));
    }

    private static void addMatch(Matcher matcher, int group, Span place, List<Span> spans) {
        if (matcher.find()) {
            spans.add(new Span(place.start(), place.start() + matcher.end(group)));
        }
    }
}
