package counterpoint.ui.search;

import counterpoint.casefile.Edition;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.model.CaseModel;
import counterpoint.ui.text.TextBlock;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// An opinion set as its column sets it.
///
/// @param blocks its blocks, the body before the footnotes
/// @param block the index of the block that shows a place
/// @param range the offsets of a place in that block as shown
public record SetOpinion(
        List<TextBlock> blocks, ToIntFunction<Place> block, Function<Place, Span> range) {
    public SetOpinion {
        blocks = List.copyOf(blocks);
    }

    /// Sets a print of an opinion; the window's main view supplies it, since features do not know each other.
    @FunctionalInterface
    public interface Setter {
        SetOpinion set(CaseModel model, Edition edition);
    }
}
