/** The address that the sources carry; the build puts the real one in its place. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** @param {string} text @param {string} siteUrl without a slash at its end */
exports.siteAddress = (text, siteUrl) => text.replaceAll(DEVELOPMENT_ADDRESS, siteUrl.replace(/\/$/, ""));
