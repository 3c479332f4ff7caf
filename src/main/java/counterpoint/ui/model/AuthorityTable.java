package counterpoint.ui.model;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityKind;
import counterpoint.casefile.CaseOpinion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The authorities of all cases that are read, with how often each opinion mentions each of them.
///
/// Records and references within a decision are left out. Reprints are not counted again.
///
/// @param columns the opinions, case by case
/// @param groups the authorities, those that join most first
public record AuthorityTable(List<Heading> columns, List<Group> groups) {
    public AuthorityTable {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /// One opinion of one case.
    public record Heading(CaseEntry entry, CaseOpinion opinion) {
    }

    /// Authorities that join the same opinions.
    ///
    /// @param reach what they join
    /// @param entry the case in which they do; empty if they join several
    /// @param rows most mentioned first
    public record Group(Reach reach, Optional<CaseEntry> entry, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// What an authority joins.
    public enum Reach {
        SEVERAL_CASES,
        SEVERAL_OPINIONS,
        ONE_OPINION
    }

    /// An authority with its mentions.
    ///
    /// @param authority as the first case that cites it names it
    /// @param counts mentions by column
    public record Row(Authority authority, List<Integer> counts) {
        public Row {
            counts = List.copyOf(counts);
        }

        public int total() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// The table of the cases that are read by now.
    public static AuthorityTable of(List<CaseEntry> cases) {
        List<Heading> columns = cases.stream()
                .flatMap(entry -> entry.model().stream()
                        .flatMap(model -> model.file().opinions().stream())
                        .map(opinion -> new Heading(entry, opinion)))
                .toList();
        return new AuthorityTable(columns, groups(columns, rows(columns)));
    }

    private static List<Row> rows(List<Heading> columns) {
        Map<String, Authority> authorities = new LinkedHashMap<>();
        Map<String, Integer[]> counts = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            Heading heading = columns.get(column);
            for (Authority authority : cited(heading)) {
                String key = key(authority);
                authorities.putIfAbsent(key, authority);
                Integer[] row = counts.computeIfAbsent(key, _ -> zeros(columns.size()));
                row[column] += count(heading, authority);
            }
        }
        List<Row> rows = new ArrayList<>();
        authorities.forEach(
                (key, authority) -> rows.add(new Row(authority, List.of(counts.getOrDefault(key, new Integer[0])))));
        rows.removeIf(row -> row.total() == 0);
        rows.sort(Comparator.comparingInt(Row::total).reversed());
        return rows;
    }

    private static Integer[] zeros(int count) {
        Integer[] zeros = new Integer[count];
        Arrays.fill(zeros, 0);
        return zeros;
    }

    private static List<Authority> cited(Heading heading) {
        return heading.entry().model().stream()
                .flatMap(model -> model.file().authorities().authorities().stream())
                .filter(authority -> authority.kind() != AuthorityKind.RECORD)
                .filter(authority -> authority.kind() != AuthorityKind.INTERNAL)
                .toList();
    }

    private static int count(Heading heading, Authority authority) {
        return heading.entry().model()
                .map(model -> model.file().authorities().counts(authority.key()))
                .map(counts -> counts.getOrDefault(heading.opinion().id(), 0))
                .orElse(0);
    }

    /// Two cases may know different names of one authority; its first reporter citation tells.
    private static String key(Authority authority) {
        return authority.kind() == AuthorityKind.CASE
                ? authority.citations().stream().findFirst().orElseGet(authority::key)
                : authority.key();
    }

    private static List<Group> groups(List<Heading> columns, List<Row> rows) {
        Map<List<Object>, List<Row>> byReach = new LinkedHashMap<>();
        List<CaseEntry> entries = columns.stream().map(Heading::entry).distinct().toList();
        List<Group> groups = new ArrayList<>();
        for (Row row : rows) {
            List<Heading> citing = citing(columns, row);
            List<CaseEntry> within = citing.stream().map(Heading::entry).distinct().toList();
            Reach reach = within.size() > 1
                    ? Reach.SEVERAL_CASES
                    : citing.size() > 1 ? Reach.SEVERAL_OPINIONS : Reach.ONE_OPINION;
            int place = within.size() > 1 ? -1 : entries.indexOf(within.getFirst());
            byReach.computeIfAbsent(List.of(reach, place), _ -> new ArrayList<>()).add(row);
        }
        byReach.forEach(
                (key, its) -> groups.add(new Group((Reach) key.get(0), entry(entries, (Integer) key.get(1)), its)));
        groups.sort(Comparator.comparing(Group::reach)
                .thenComparingInt(group -> group.entry().map(entries::indexOf).orElse(-1)));
        return groups;
    }

    private static Optional<CaseEntry> entry(List<CaseEntry> entries, int place) {
        return place < 0 ? Optional.empty() : Optional.of(entries.get(place));
    }

    private static List<Heading> citing(List<Heading> columns, Row row) {
        List<Heading> citing = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (row.counts().get(column) > 0) {
                citing.add(columns.get(column));
            }
        }
        return citing;
    }
}
