package dateline.processing.quantity;

/**
 * A currency as its sign or word tells it.
 *
 * @param code ISO 4217, or {@code -} where many countries share the word
 * @param name what the sign or word says, no more: "$" is a dollar of nobody knows which country
 * @param unsure whether the word may mean something else: a pound of flour
 */
record Currency(String code, String name, boolean unsure) {}
