/// Collates two printed forms of one opinion, word by word: the slip opinion and the text of a reporter.
///
/// Start with [counterpoint.edition.Collator]. What comes before is `parse`, which reads each print by itself; what comes
/// after is `casefile`, which shows the pages of one print beside the text of the other. The alignment of words knows
/// nothing of opinions: unique runs of words are anchors, their heaviest chain in order is the opinion, runs that stand
/// out of order have been moved, and what is left between two anchors is compared word by word.
package counterpoint.edition;
