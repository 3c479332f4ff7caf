/// Says which doctrines a passage discusses, from definitions that a reader can edit.
///
/// Start with [counterpoint.doctrine.PassageDoctrines]: the [counterpoint.doctrine.DoctrineTag]s of each passage of an
/// opinion, found when first asked for by a [counterpoint.doctrine.DoctrineTagger]. It asks of each passage the stored
/// queries of every [counterpoint.doctrine.Doctrine] in [counterpoint.doctrine.Doctrines]: those of `doctrines.json`,
/// which ships with the program, and the reader's own over them ([counterpoint.doctrine.OwnDoctrines]). What a query can
/// say is in [counterpoint.language.StoredQuery]. Comes after [counterpoint.authority]; used by
/// [counterpoint.compare] and [counterpoint.search].
package counterpoint.doctrine;
