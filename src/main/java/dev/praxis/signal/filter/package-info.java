/// Filters: designed from poles and zeros or from a drawn response, applied sample by sample or at
/// once, looked at by their response.
@NullMarked
package dev.praxis.signal.filter;

import org.jspecify.annotations.NullMarked;
