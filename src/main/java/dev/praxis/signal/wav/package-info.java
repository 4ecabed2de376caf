/// Sound files: RIFF/WAVE, read a stretch at a time, so that hours fit into little memory.
@NullMarked
package dev.praxis.signal.wav;

import org.jspecify.annotations.NullMarked;
