package counterpoint.search;

import counterpoint.opinion.OpinionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The filters of a request as queries, checked against what the index knows.
final class Filters {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*(?:-|–|\\.\\.|TO)\\s*(\\d{4}))?");

    private final Map<Facet, Set<String>> known = new EnumMap<>(Facet.class);
    /// The ids of cases by their names, folded.
    private final Map<String, String> cases = new TreeMap<>();

    Filters(List<IndexedPassage> passages) {
        for (Facet facet : Facet.values()) {
            known.put(facet, new TreeSet<>());
        }
        for (IndexedPassage passage : passages) {
            known.forEach((facet, values) -> values.addAll(facet.of(passage)));
            cases.put(folded(passage.caseName()), passage.caseId());
        }
    }

    /// The filters of a request and of the fields in its words. Two values of one field let either through, but a passage
    /// can cite two authorities, and discuss two doctrines.
    List<Filter> of(SearchRequest request, List<FieldTerm> typed) {
        List<Filter> filters = new ArrayList<>();
        request.narrowed().forEach((facet, value) -> filters.add(of(facet, value)));
        Map<Facet, Filter> either = new EnumMap<>(Facet.class);
        for (FieldTerm term : typed) {
            Filter filter = of(term);
            switch (term.field()) {
                case CASE, COURT, SIDE, AUTHOR, YEAR -> either.merge(filter.facet(), filter, Filter::or);
                case CITES, DOCTRINE, BEFORE, AFTER -> filters.add(filter);
            }
        }
        filters.addAll(either.values());
        return List.copyOf(filters);
    }

    /// The filter of one field.
    Filter of(FieldTerm term) {
        String value = term.value();
        return switch (term.field()) {
            case CASE, COURT, SIDE, AUTHOR, CITES, DOCTRINE, YEAR -> of(term.field().facet(), value);
            case BEFORE -> years(value, year -> year < number(value), "before " + value);
            case AFTER -> years(value, year -> year > number(value), "after " + value);
        };
    }

    private Filter of(Facet facet, String value) {
        return switch (facet) {
            case CASE -> byCase(value);
            case SIDE -> bySide(value);
            case YEAR -> byYear(value);
            case COURT -> having(facet, value, "There is no court “" + value + "” in the library.");
            case AUTHOR -> having(facet, value, "No opinion in the library is by “" + value + "”.");
            case AUTHORITY -> having(facet, value, "No passage cites an authority with “" + value + "” in its name.");
            case DOCTRINE -> byDoctrine(value);
        };
    }

    private Filter byCase(String value) {
        Set<String> ids = known(Facet.CASE);
        String problem = "There is no case “" + value + "” in the library.";
        if (ids.contains(value)) {
            return Filter.of(Facet.CASE, List.of(value), problem);
        }
        Set<String> named = new TreeSet<>();
        cases.entrySet().stream()
                .filter(entry -> !value.isBlank() && entry.getKey().contains(folded(value)))
                .forEach(entry -> named.add(entry.getValue()));
        ids.stream().filter(id -> !value.isBlank() && id.contains(folded(value))).forEach(named::add);
        return Filter.of(Facet.CASE, named, problem);
    }

    private static Filter bySide(String side) {
        String name = side.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        List<String> sides = Arrays.stream(OpinionKind.values()).map(OpinionKind::name).filter(name::equals).toList();
        String all = Arrays.stream(OpinionKind.values()).map(OpinionKind::id).collect(Collectors.joining(", "));
        return Filter.of(Facet.SIDE, sides, "There is no side “" + side + "”: the sides are " + all + ".");
    }

    private Filter byYear(String value) {
        Matcher years = YEARS.matcher(value.strip());
        if (!years.matches()) {
            return Filter.of(Facet.YEAR, List.of(), "“" + value + "” is no year: write 2021, or 1998-2021.");
        }
        int first = number(years.group(1));
        int last = years.group(2) == null ? first : number(years.group(2));
        return years(value, year -> year >= first && year <= last, "of " + value);
    }

    private Filter years(String value, IntPredicate wanted, String when) {
        List<String> years = known(Facet.YEAR).stream().filter(year -> wanted.test(number(year))).toList();
        return isNumber(value)
                ? Filter.of(Facet.YEAR, years, "The library has no opinion " + when + ".")
                : Filter.of(Facet.YEAR, List.of(), "“" + value + "” is no year: write it in four digits.");
    }

    private Filter byDoctrine(String value) {
        String wanted = folded(value).replace(' ', '-');
        Predicate<String> fits = id -> !wanted.isEmpty() && folded(id).replace(' ', '-').contains(wanted);
        return Filter.of(
                Facet.DOCTRINE,
                known(Facet.DOCTRINE).stream().filter(fits).toList(),
                "No passage is tagged with a doctrine “" + value + "”.");
    }

    private Filter having(Facet facet, String part, String problem) {
        String folded = folded(part);
        return Filter.of(
                facet, known(facet).stream().filter(value -> folded(value).contains(folded)).toList(), problem);
    }

    private Set<String> known(Facet facet) {
        return known.getOrDefault(facet, Set.of());
    }

    /// Every value of a facet that the index knows, for completion.
    Collection<String> values(Facet facet) {
        return List.copyOf(known(facet));
    }

    private static boolean isNumber(String value) {
        return value.strip().matches("\\d{4}.*");
    }

    private static int number(String year) {
        String digits = year.strip();
        return digits.matches("\\d{4}.*") ? Integer.parseInt(digits.substring(0, 4)) : 0;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
