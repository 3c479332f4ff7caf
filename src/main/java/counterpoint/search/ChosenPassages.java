package counterpoint.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Passages that are chosen by something of which the index knows nothing, such as the reader's marks; immutable.
///
/// They are told by their words within their opinion: two passages of one opinion with the very same words are both chosen
/// if one is.
public final class ChosenPassages {
    /// No passage.
    public static final ChosenPassages NONE = new ChosenPassages(0, new MatchNoDocsQuery("nothing is chosen"));

    private final int size;
    private final Query query;

    /// A passage as the index tells it from others.
    ///
    /// @param caseId the case's folder
    /// @param file the source of the reading text, within the library
    /// @param opinion the opinion's id in its case
    /// @param text the passage's words
    public record Chosen(String caseId, String file, String opinion, String text) {
    }

    private ChosenPassages(int size, Query query) {
        this.size = size;
        this.query = query;
    }

    /// These passages.
    public static ChosenPassages of(Collection<Chosen> chosen) {
        if (chosen.isEmpty()) {
            return NONE;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        Map<Chosen, List<BytesRef>> opinions = chosen.stream().distinct().collect(Collectors.groupingBy(
                one -> new Chosen(one.caseId(), one.file(), one.opinion(), ""),
                Collectors.mapping(one -> MeaningKey.of(one.text()), Collectors.toList())));
        opinions.forEach((opinion, keys) -> any.add(in(opinion, keys), Occur.SHOULD));
        return new ChosenPassages((int) chosen.stream().distinct().count(), any.build());
    }

    private static Query in(Chosen opinion, Collection<BytesRef> keys) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageFields.BLOCK, opinion.caseId())), Occur.FILTER)
                .add(new TermInSetQuery(MeaningKey.FIELD, keys), Occur.FILTER)
                .add(
                        SortedDocValuesField.newSlowExactQuery(
                                PassageFields.OPINION, PassageFields.opinion(opinion.file(), opinion.opinion())),
                        Occur.FILTER)
                .build();
    }

    /// Whether none is chosen.
    public boolean isEmpty() {
        return size == 0;
    }

    /// How many they are.
    public int size() {
        return size;
    }

    Query query() {
        return query;
    }
}
