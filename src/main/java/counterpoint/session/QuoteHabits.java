package counterpoint.session;

/// How the reader copies words of an opinion; what the words mean is a matter of [#form] and [#prints] alone.
///
/// @param form how a citation is written: `full`, `short`, `pages`
/// @param prints whose pages it names: `best`, `reporter`, `slip`, `both`
/// @param asSentence whether the words stand as a sentence of their own
/// @param withoutCitations whether the citations within them are left out
public record QuoteHabits(String form, String prints, boolean asSentence, boolean withoutCitations) {
    /// As the program comes.
    public static final QuoteHabits STANDARD = new QuoteHabits("full", "best", false, false);
}
