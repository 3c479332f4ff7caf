package counterpoint.search;

import counterpoint.language.PlainProse;
import counterpoint.language.SentenceModel;

/// Reads what passages mean; one takes about a hundredth of a second.
public final class PassageMeanings {
    private final SentenceModel model;
    private final PlainProse prose = new PlainProse();

    public PassageMeanings(SentenceModel model) {
        this.model = model;
    }

    /// What a passage with these words says.
    public PassageMeaning of(String text) {
        return new PassageMeaning(prose.stretches(text).stream().map(model::vector).toList());
    }
}
