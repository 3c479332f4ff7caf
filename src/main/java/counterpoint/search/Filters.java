package counterpoint.search;

import counterpoint.compare.Treatment;
import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.Doctrines;
import counterpoint.opinion.OpinionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The filters of a request as queries, checked against what the index knows.
final class Filters {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\s*(?:-|–|\\.\\.|TO)\\s*(\\d{4}))?");

    private final Snapshot snapshot;
    private final MarkedPassages marked;

    /// @param marked what the reader marked and wrote
    Filters(Snapshot snapshot, MarkedPassages marked) {
        this.snapshot = snapshot;
        this.marked = marked;
    }

    /// Read only if there is a filter, since all passages are counted for it when it is first asked for.
    private KnownValues known() {
        try {
            return snapshot.known();
        } catch (IOException damaged) {
            throw new UncheckedIOException("the index is damaged", damaged);
        }
    }

    /// The filters of a request and of the fields in its words. Two values of one facet that was narrowed down let either
    /// through, and so do two of one field; but a passage can cite two authorities, and discuss two doctrines, so that it must
    /// have both where both were typed. Where a treatment is asked for beside an authority, it is that
    /// authority's.
    List<Filter> of(SearchRequest request, List<FieldTerm> typed) {
        List<Filter> filters = new ArrayList<>();
        request.narrowed().forEach((facet, values) -> values.stream()
                .map(value -> of(facet, value))
                .reduce(Filter::or)
                .ifPresent(filters::add));
        Map<Facet, Filter> either = new EnumMap<>(Facet.class);
        for (FieldTerm term : typed) {
            Filter filter = of(term);
            switch (term.field()) {
                case CASE, COURT, SIDE, AUTHOR, YEAR, TREATS -> either.merge(filter.facet(), filter, Filter::or);
                case CITES, DOCTRINE, BEFORE, AFTER, NOTE, TAG -> filters.add(filter);
            }
        }
        filters.addAll(either.values());
        filters.addAll(uses(filters));
        return List.copyOf(filters);
    }

    private static List<Filter> uses(List<Filter> filters) {
        return filters.stream()
                .filter(treatments -> treatments.facet() == Facet.TREATMENT)
                .flatMap(treatments -> filters.stream()
                        .filter(authorities -> authorities.facet() == Facet.AUTHORITY)
                        .map(authorities -> Filter.using(treatments, authorities)))
                .toList();
    }

    /// The filter of one field.
    Filter of(FieldTerm term) {
        String value = term.value();
        return switch (term.field()) {
            case CASE, COURT, SIDE, AUTHOR, CITES, TREATS, DOCTRINE, YEAR -> of(term.field().facet(), value);
            case BEFORE -> years(value, year -> year < number(value), "before " + value);
            case AFTER -> years(value, year -> year > number(value), "after " + value);
            case NOTE -> Filter.ofMarks(
                    marked.noting(SoughtNotes.stems(value)), "No note of yours has “" + value + "”.");
            case TAG -> Filter.ofMarks(marked.tagged(value), "No tag of yours has “" + value + "”.");
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
            case TREATMENT -> byTreatment(value);
            case MARKED -> byMark(value);
        };
    }

    private Filter byMark(String value) {
        if (value.equals(Facet.ANY_MARK)) {
            return Filter.ofMarks(
                    marked.isEmpty() ? Optional.empty() : Optional.of(marked.marked()),
                    "You have marked no passage of the library.");
        }
        return Filter.ofMarks(
                marked.colors().contains(value) ? Optional.of(marked.marked(value)) : Optional.empty(),
                "You have marked no passage of the library in this color.");
    }

    private Filter byCase(String value) {
        Set<String> ids = known().values(Facet.CASE);
        String problem = "There is no case “" + value + "” in the library.";
        if (ids.contains(value)) {
            return Filter.of(Facet.CASE, List.of(value), problem);
        }
        String part = folded(value);
        List<String> named = ids.stream()
                .filter(id -> !part.isEmpty()
                        && (id.contains(part) || folded(known().cases().getOrDefault(id, id)).contains(part)))
                .sorted()
                .toList();
        return Filter.of(Facet.CASE, named, problem);
    }

    private static Filter bySide(String side) {
        String name = side.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        List<String> sides = Arrays.stream(OpinionKind.values()).map(OpinionKind::name).filter(name::equals).toList();
        String all = Arrays.stream(OpinionKind.values()).map(OpinionKind::id).collect(Collectors.joining(", "));
        return Filter.of(Facet.SIDE, sides, "There is no side “" + side + "”: the sides are " + all + ".");
    }

    /// By its name or a part of it, `relies-on` or `narrowly`.
    private static Filter byTreatment(String value) {
        String part = value.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        List<String> names = Arrays.stream(Treatment.values()).map(Treatment::name).toList();
        String all = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        return Filter.of(
                Facet.TREATMENT,
                names.stream().filter(name -> !part.isEmpty() && name.contains(part)).toList(),
                "There is no treatment “" + value + "”: the treatments are " + all + ".");
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
        List<String> years = known().values(Facet.YEAR).stream().filter(year -> wanted.test(number(year))).toList();
        return isNumber(value)
                ? Filter.of(Facet.YEAR, years, "The library has no opinion " + when + ".")
                : Filter.of(Facet.YEAR, List.of(), "“" + value + "” is no year: write it in four digits.");
    }

    /// By its id or a part of it, or by its name, label or a synonym as it ships.
    private Filter byDoctrine(String value) {
        Set<String> ids = known().values(Facet.DOCTRINE);
        String part = folded(value).replace(' ', '-');
        List<String> meant = Doctrines.shipped().find(value).map(Doctrine::id).filter(ids::contains).stream().toList();
        List<String> like = ids.stream()
                .filter(id -> !part.isEmpty() && folded(id).replace(' ', '-').contains(part))
                .toList();
        return Filter.of(
                Facet.DOCTRINE,
                meant.isEmpty() ? like : meant,
                "No passage is tagged with a doctrine “" + value + "”.");
    }

    private Filter having(Facet facet, String part, String problem) {
        String folded = folded(part);
        return Filter.of(
                facet, known().values(facet).stream().filter(value -> folded(value).contains(folded)).toList(),
                problem);
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
