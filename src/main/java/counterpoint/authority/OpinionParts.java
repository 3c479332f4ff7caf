package counterpoint.authority;

import counterpoint.opinion.Block;
import counterpoint.opinion.Footnote;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The footnotes and numbered parts of one opinion, to be found by what the opinions call them.
final class OpinionParts {
    private static final int DEEPEST = 6;

    private final Map<String, Footnote> notes = new HashMap<>();
    private final Map<String, Heading> headings = new HashMap<>();

    OpinionParts(Opinion opinion) {
        opinion.footnotes().forEach(note -> notes.putIfAbsent(note.mark(), note));
        List<String> path = new ArrayList<>();
        for (Block block : opinion.body()) {
            if (block instanceof Heading heading && heading.number().isPresent()) {
                int level = Math.min(heading.level(), DEEPEST);
                while (path.size() >= level) {
                    path.removeLast();
                }
                while (path.size() < level - 1) {
                    path.add("");
                }
                path.add(heading.number().get());
                headings.putIfAbsent(String.join("-", path), heading);
            }
        }
    }

    Optional<Footnote> note(String mark) {
        return Optional.ofNullable(notes.get(mark));
    }

    /// The heading of `II-A` or `II.A`: A within II.
    Optional<Heading> part(String number) {
        return Optional.ofNullable(headings.get(number.replace('.', '-')));
    }
}
