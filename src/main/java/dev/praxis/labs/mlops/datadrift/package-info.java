/// Data drift: a reference against windows of current rows, column by column and all together.
@NullMarked
package dev.praxis.labs.mlops.datadrift;

import org.jspecify.annotations.NullMarked;
