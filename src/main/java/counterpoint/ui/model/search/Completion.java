package counterpoint.ui.model.search;

import counterpoint.authority.Authority;
import counterpoint.compare.Treatment;
import counterpoint.doctrine.Doctrine;
import counterpoint.opinion.OpinionKind;
import counterpoint.search.Facet;
import counterpoint.search.SearchField;
import counterpoint.ui.model.BriefCite;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import counterpoint.ui.theme.TreatmentMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Completes what is being typed in the search box: the names of fields, and the values that the cases have for them.
final class Completion {
    private static final int MOST = 8;
    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\p{L}\\p{N}:])(?<name>\\p{L}{2,20}):(?<value>\"[^\"]*|“[^”]*|[^\\s\"“”:]*)$");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}:\"“])(?<word>\\p{L}{2,20})$");
    private static final Pattern PLAIN = Pattern.compile("[^\\s\"“”:]+");

    private final Coverage covered;
    private final Supplier<SearchedMarks> marks;

    Completion(Coverage covered, Supplier<SearchedMarks> marks) {
        this.covered = covered;
        this.marks = marks;
    }

    /// What can stand at the caret.
    Offer at(String typed, int caret) {
        String before = typed.substring(0, caret);
        String after = typed.substring(caret);
        Matcher value = VALUE.matcher(before);
        if (value.find()) {
            Optional<SearchField> field = SearchField.named(value.group("name"));
            String begun = value.group("value").replaceFirst("^[\"“]", "");
            String kept = before.substring(0, value.start("value"));
            return field.map(one -> offer(Offer.Kind.VALUES, values(one, begun, kept, after))).orElse(Offer.NONE);
        }
        Matcher word = WORD.matcher(before);
        return word.find() && (after.isEmpty() || after.startsWith(" "))
                ? offer(Offer.Kind.FIELDS, fields(word.group("word"), before.substring(0, word.start()), after))
                : Offer.NONE;
    }

    private static Offer offer(Offer.Kind kind, List<Suggestion> list) {
        return list.isEmpty() ? Offer.NONE : new Offer(kind, list, kind == Offer.Kind.FIELDS ? -1 : 0);
    }

    private static List<Suggestion> fields(String begun, String before, String after) {
        String lower = begun.toLowerCase(Locale.ROOT);
        return Arrays.stream(SearchField.values())
                .flatMap(field -> field.names().stream().filter(name -> name.startsWith(lower)).limit(1))
                .map(name -> {
                    String text = before + name + ":";
                    return new Suggestion(name + ":", "", 0, text + after, text.length());
                })
                .toList();
    }

    private List<Suggestion> values(SearchField field, String begun, String before, String after) {
        String sought = folded(begun);
        return values(field).stream()
                .filter(value -> value.fits(sought) && !folded(value.typed()).equals(sought))
                .sorted(Comparator.comparing(value -> !value.begins(sought)))
                .limit(MOST)
                .map(value -> {
                    String text = before + quoted(value.typed()) + " ";
                    return new Suggestion(
                            value.shown(), value.detail(), value.count(), text + after.stripLeading(), text.length());
                })
                .toList();
    }

    /// A value that exists.
    private record Value(String typed, String shown, String detail, int count) {
        boolean fits(String sought) {
            return begins(sought) || folded(shown).contains(" " + sought) || folded(typed).contains(sought);
        }

        boolean begins(String sought) {
            return folded(shown).startsWith(sought) || folded(typed).startsWith(sought);
        }
    }

    private List<Value> values(SearchField field) {
        Map<String, Integer> counts = covered.values(field.facet());
        return switch (field) {
            case BEFORE -> years(counts, (year, other) -> other < year);
            case AFTER -> years(counts, (year, other) -> other > year);
            case CASE, COURT, SIDE, AUTHOR, CITES, TREATS, DOCTRINE, YEAR -> {
                List<Value> values = new ArrayList<>();
                counts.forEach((id, count) -> value(field.facet(), id, count).ifPresent(values::add));
                yield values;
            }
            case NOTE -> own(marks.get().words());
            case TAG -> own(marks.get().tags());
        };
    }

    /// Values of the reader's own.
    private static List<Value> own(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(one -> new Value(one.getKey(), one.getKey(), "", one.getValue()))
                .toList();
    }

    private Optional<Value> value(Facet facet, String id, int count) {
        return switch (facet) {
            case CASE -> covered.entry(id).map(CaseEntry::name).map(name -> new Value(name, name, "", count));
            case SIDE -> {
                OpinionKind kind = OpinionKind.valueOf(id);
                yield Optional.of(new Value(kind.id(), Side.nameOf(kind), "", count));
            }
            case AUTHORITY -> Optional.ofNullable(covered.authorities().get(id)).map(one -> authority(one, count));
            case DOCTRINE -> Optional.of(new Value(
                    id, covered.doctrine(id).map(Doctrine::label).orElse(id), "", count));
            case TREATMENT -> Optional.of(new Value(
                    id.toLowerCase(Locale.ROOT).replace('_', '-'),
                    TreatmentMark.of(Treatment.valueOf(id)).words(),
                    Texts.of("search.treats.detail"),
                    count));
            case MARKED -> Optional.empty();
            case COURT, AUTHOR, YEAR -> Optional.of(new Value(id, id, "", count));
        };
    }

    private static Value authority(Authority authority, int count) {
        String cite = BriefCite.of(authority);
        return new Value(
                authority.name(), authority.name(), cite.equals(authority.name()) ? "" : cite, count);
    }

    private static List<Value> years(Map<String, Integer> counts, YearTest test) {
        return counts.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Value(year, year, "", sum(counts, other -> test.is(Integer.parseInt(year), other))))
                .filter(value -> value.count() > 0)
                .toList();
    }

    private static int sum(Map<String, Integer> counts, IntPredicate wanted) {
        return counts.entrySet().stream()
                .filter(year -> wanted.test(Integer.parseInt(year.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private interface YearTest {
        boolean is(int year, int other);
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "\"" + value.replace("\"", "") + "\"";
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
