package counterpoint.doctrine;

import counterpoint.opinion.Block;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The headings over each block of an opinion: that of its section and those of the sections around it.
final class HeadingsAbove {
    private final Opinion opinion;
    private final List<String> byBlock = new ArrayList<>();

    HeadingsAbove(Opinion opinion) {
        this.opinion = opinion;
        List<Heading> open = new ArrayList<>();
        for (Block block : opinion.body()) {
            if (block instanceof Heading heading) {
                open.removeIf(above -> above.level() >= heading.level());
                open.add(heading);
            }
            byBlock.add(open.stream()
                    .filter(above -> !above.isSeparator())
                    .flatMap(above -> above.title().stream())
                    .collect(Collectors.joining("\n")));
        }
    }

    /// The titles over a passage, the highest first, one a line; for a footnote, over its reference. Empty if there
    /// are none.
    String over(Passage passage) {
        Place place = passage.places().getFirst();
        Optional<Place> inBody = place.footnote()
                ? opinion.referenceTo(opinion.footnotes().get(place.block()))
                : Optional.of(place);
        return inBody.map(body -> byBlock.get(body.block())).orElse("");
    }
}
