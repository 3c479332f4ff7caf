package counterpoint.ui.model.doctrines;

import counterpoint.doctrine.Doctrine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether all words that are looked for stand in a doctrine's names, synonyms or definition, capitals aside.
///
/// @param words blank for every doctrine
record SoughtDoctrine(String words) implements Predicate<Doctrine> {
    @Override
    public boolean test(Doctrine doctrine) {
        String whole = Stream.concat(
                Stream.of(doctrine.id(), doctrine.name(), doctrine.label(), doctrine.definition()),
                doctrine.synonyms().stream())
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        List<String> wanted = Arrays.asList(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return wanted.stream().allMatch(whole::contains);
    }
}
