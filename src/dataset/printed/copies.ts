/** The title of a document of IIJ's that was read at somebody else's address: what it is, and whose. */
export const COPY = /^(.*) \(copy at (.+)\)$/;
