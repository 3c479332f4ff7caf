package counterpoint.doctrine;

import counterpoint.authority.Mention;
import counterpoint.authority.PassageMentions;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.Passage;
import java.util.ArrayList;
import java.util.List;

/// The passages of an opinion as stored queries see them, cut into words once for all libraries; immutable.
final class OpinionText {
    private final List<PassageText> texts;
    private final List<Boolean> footnotes;

    /// @param mentions the citations of the opinion
    OpinionText(Opinion opinion, List<Passage> passages, List<Mention> mentions) {
        PassageMentions cited = new PassageMentions(passages, mentions);
        HeadingsAbove headings = new HeadingsAbove(opinion);
        List<PassageText> read = new ArrayList<>();
        for (int index = 0; index < passages.size(); index++) {
            Passage passage = passages.get(index);
            read.add(new PassageText(passage, cited.in(index), headings.over(passage)));
        }
        this.texts = List.copyOf(read);
        this.footnotes = passages.stream().map(Passage::isFootnote).toList();
    }

    /// The passages, in order.
    List<PassageText> passages() {
        return texts;
    }

    /// Whether the passage at `index` is of a footnote.
    boolean isFootnote(int index) {
        return footnotes.get(index);
    }
}
