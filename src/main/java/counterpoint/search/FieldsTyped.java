package counterpoint.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields in what was typed, and the words beside them: `author:sykes hindsight`.
///
/// @param terms the fields, in the order typed
/// @param words the rest
/// @param problem a sentence if something looks like a field and is none, or has a value that cannot be understood; it is
///     then among the words
record FieldsTyped(List<FieldTerm> terms, String words, Optional<String> problem) {
    private static final Pattern FIELD = Pattern.compile("(?<![\\p{L}\\p{N}:])(?<name>\\p{L}{2,20}):"
            + "(?:\"(?<straight>[^\"]+)\"|“(?<curly>[^”]+)”|(?<plain>[^\\s\"“”:]+))");
    private static final Pattern YEAR = Pattern.compile("\\d{4}\\b.*");

    FieldsTyped {
        terms = List.copyOf(terms);
    }

    static FieldsTyped in(String typed) {
        List<FieldTerm> terms = new ArrayList<>();
        Optional<String> problem = Optional.empty();
        StringBuilder words = new StringBuilder();
        int end = 0;
        Matcher found = FIELD.matcher(typed);
        while (found.find()) {
            Optional<SearchField> field = SearchField.named(found.group("name"));
            String value = value(found);
            Optional<String> wrong = problem(found.group("name"), field, value);
            words.append(typed, end, found.start());
            if (wrong.isEmpty() && field.isPresent()) {
                terms.add(new FieldTerm(field.get(), value));
            } else {
                words.append(found.group());
                problem = problem.or(() -> wrong);
            }
            end = found.end();
        }
        return new FieldsTyped(terms, words.append(typed, end, typed.length()).toString(), problem);
    }

    private static String value(Matcher found) {
        return Optional.ofNullable(found.group("straight"))
                .or(() -> Optional.ofNullable(found.group("curly")))
                .orElseGet(() -> found.group("plain"))
                .strip();
    }

    private static Optional<String> problem(String name, Optional<SearchField> field, String value) {
        if (field.isEmpty()) {
            return Optional.of("There is no field “" + name + "”, so its words were searched for; the fields are "
                    + SearchField.all() + ".");
        }
        boolean known = field.get().facet() != Facet.YEAR || YEAR.matcher(value).matches();
        return known
                ? Optional.empty()
                : Optional.of("“" + value + "” is no year, so it was searched for as a word.");
    }
}
