package counterpoint.ui.doctrine;

import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.DoctrineQuery;
import counterpoint.doctrine.DoctrineTag.Why;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// Says why a passage is tagged: what was found, and which query of the doctrine found it.
final class WhyWords {
    private final Doctrine doctrine;

    WhyWords(Doctrine doctrine) {
        this.doctrine = doctrine;
    }

    /// All reasons in one line, the strongest first.
    String of(List<Why> whys) {
        return whys.stream().map(this::of).distinct().collect(Collectors.joining(Texts.of("doctrines.why.between")));
    }

    private String of(Why why) {
        return switch (why.kind()) {
            case WORDS, AUTHORITY, HEADING -> {
                List<String> written = doctrine.queries().stream().map(query -> query.query().written()).toList();
                int number = written.indexOf(why.query());
                yield number < 0
                        ? Texts.of("doctrines.why.synonym", why.said())
                        : Texts.of("doctrines.why.query", why.said(), number + 1,
                                weight(doctrine.queries().get(number)));
            }
            case NEIGHBOR -> Texts.of("doctrines.why.beside");
        };
    }

    private static String weight(DoctrineQuery query) {
        return WeightWords.of(query.weight());
    }
}
