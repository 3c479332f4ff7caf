package counterpoint.doctrine;

import counterpoint.language.StoredQuery;
import counterpoint.language.UnreadableQueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A doctrine as someone has written it, which need not make sense yet.
///
/// @param id names it in files and queries, `clearly-established`
/// @param name its full name; empty if its id is to be its name
/// @param label its short name; empty if its name is short enough
/// @param definition what it is about
/// @param synonyms what opinions call it
/// @param queries the stored queries
public record DoctrineDraft(
        String id, String name, String label, String definition, List<String> synonyms, List<Query> queries) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DEFINITION = 4_000;
    private static final int MOST_SYNONYMS = 50;
    private static final int MOST_QUERIES = 100;

    public DoctrineDraft {
        synonyms = List.copyOf(synonyms);
        queries = List.copyOf(queries);
    }

    /// A stored query that need not be readable.
    ///
    /// @param written the query
    /// @param weight how much it is to say
    public record Query(String written, Weight weight) {
    }

    /// What came of reading a draft.
    public sealed interface Outcome {
        /// It makes sense.
        record Understood(Doctrine doctrine) implements Outcome {
        }

        /// It does not.
        ///
        /// @param problems everything that is wrong, in the order of the draft's parts; never empty
        record Wrong(List<Problem> problems) implements Outcome {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Something that is wrong.
    ///
    /// @param part where
    /// @param number which of the synonyms or queries, from 0; 0 in other parts
    /// @param at where in its words, in characters from their beginning; their length if at their end
    /// @param sentence what is wrong, for the reader
    public record Problem(Part part, int number, int at, String sentence) {
    }

    /// A part of a draft.
    public enum Part {
        ID,
        NAME,
        LABEL,
        DEFINITION,
        SYNONYM,
        QUERY
    }

    /// A doctrine as it can be edited.
    public static DoctrineDraft of(Doctrine doctrine) {
        return new DoctrineDraft(
                doctrine.id(),
                doctrine.name(),
                doctrine.label(),
                doctrine.definition(),
                doctrine.synonyms(),
                doctrine.queries().stream()
                        .map(query -> new Query(query.query().written(), query.weight()))
                        .toList());
    }

    /// Reads it; words lose the space around them, and parts that are empty take what stands for them.
    public Outcome read() {
        List<Problem> problems = new ArrayList<>();
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            problems.add(new Problem(Part.ID, 0, 0, "An id is small letters, digits and single hyphens between them, at"
                    + " most " + LONGEST_ID + " characters."));
        }
        String named = words(Part.NAME, 0, name, LONGEST_NAME, problems);
        String labeled = words(Part.LABEL, 0, label, LONGEST_NAME, problems);
        String defined = words(Part.DEFINITION, 0, definition, LONGEST_DEFINITION, problems);
        List<String> called = readSynonyms(problems);
        List<DoctrineQuery> asked = readQueries(problems);
        String nameOrId = named.isEmpty() ? id : named;
        return problems.isEmpty()
                ? new Outcome.Understood(new Doctrine(
                        id, nameOrId, labeled.isEmpty() ? nameOrId : labeled, defined, called, asked))
                : new Outcome.Wrong(problems);
    }

    private static String words(Part part, int number, String written, int longest, List<Problem> problems) {
        String words = written.strip();
        if (words.length() > longest) {
            problems.add(new Problem(
                    part, number, longest, "This has at most " + longest + " characters; make it shorter."));
        }
        return words;
    }

    private List<String> readSynonyms(List<Problem> problems) {
        List<String> read = new ArrayList<>();
        for (int number = 0; number < Math.min(synonyms.size(), MOST_SYNONYMS); number++) {
            String words = words(Part.SYNONYM, number, synonyms.get(number), LONGEST_NAME, problems);
            if (words.isEmpty()) {
                problems.add(
                        new Problem(Part.SYNONYM, number, 0, "This synonym has no words; write them or remove it."));
            }
            read.add(words);
        }
        if (synonyms.size() > MOST_SYNONYMS) {
            problems.add(new Problem(
                    Part.SYNONYM, MOST_SYNONYMS, 0, "A doctrine has at most " + MOST_SYNONYMS + " synonyms."));
        }
        return read;
    }

    private List<DoctrineQuery> readQueries(List<Problem> problems) {
        List<DoctrineQuery> read = new ArrayList<>();
        for (int number = 0; number < Math.min(queries.size(), MOST_QUERIES); number++) {
            Query query = queries.get(number);
            try {
                read.add(new DoctrineQuery(StoredQuery.of(query.written()), query.weight()));
            } catch (UnreadableQueryException wrong) {
                problems.add(new Problem(Part.QUERY, number, wrong.at(), String.valueOf(wrong.getMessage())));
            }
        }
        if (queries.size() > MOST_QUERIES) {
            problems.add(new Problem(
                    Part.QUERY, MOST_QUERIES, 0, "A doctrine has at most " + MOST_QUERIES + " queries."));
        }
        return read;
    }
}
