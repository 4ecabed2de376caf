# Writes librosa.csv: python3 librosa.py > librosa.csv
# Made with Python 3.11, NumPy 2.4.6 and SciPy 1.17.1. One vector a line: its name, then its numbers.
# What librosa defines is written out from its documentation (stft with center=True and
# pad_mode="constant", filters.mel with norm="slaney", power_to_db with ref=1, amin=1e-10 and
# top_db=80, feature.mfcc with dct_type=2 and norm="ortho"), apart from Praxis. The transform is a
# sum over all samples, not a fast one.
import numpy as np
from scipy.fft import dct


def put(name, values):
    print(name + "," + ",".join(repr(float(v)) for v in np.ravel(values)))


def coded(x):
    """As a file of 16 bits holds it: both sides start from the same numbers."""
    return np.floor(x * 32768 + 0.5) / 32768


def chirp(rate):
    t = np.arange(rate) / rate
    return coded(0.5 * np.sin(2 * np.pi * (100 * t + (6000 - 100) / 2 * t * t)))


def noise(rate):
    """Park and Miller's generator of 1988, from 1."""
    drawn, state = [], 1
    for _ in range(rate):
        state = state * 48271 % 2147483647
        drawn.append(state / 2147483647 - 0.5)
    return coded(np.array(drawn))


def powers(x, length, hop):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(length) / length)
    padded = np.concatenate([np.zeros(length // 2), x, np.zeros(length // 2)])
    frames = 1 + (len(padded) - length) // hop
    k, n = np.arange(length // 2 + 1), np.arange(length)
    turns = np.exp(-2j * np.pi * (np.outer(k, n) % length) / length)
    cut = np.array([padded[t * hop : t * hop + length] * window for t in range(frames)])
    return np.abs(cut @ turns.T) ** 2


def to_mel(f, htk):
    f = np.asarray(f, dtype=float)
    if htk:
        return 2595 * np.log10(1 + f / 700)
    return np.where(f < 1000, 3 * f / 200, 15 + 27 * np.log(np.maximum(f, 1) / 1000) / np.log(6.4))


def to_hertz(m, htk):
    m = np.asarray(m, dtype=float)
    if htk:
        return 700 * (10 ** (m / 2595) - 1)
    return np.where(m < 15, 200 * m / 3, 1000 * np.exp(np.log(6.4) / 27 * (m - 15)))


def bank(rate, length, bands, htk):
    edges = to_hertz(np.linspace(to_mel(0, htk), to_mel(rate / 2, htk), bands + 2), htk)
    bins = np.arange(length // 2 + 1) * rate / length
    weights = np.zeros((bands, len(bins)))
    for b in range(bands):
        low, middle, high = edges[b : b + 3]
        rise, fall = (bins - low) / (middle - low), (high - bins) / (high - middle)
        weights[b] = np.maximum(0, np.minimum(rise, fall)) * 2 / (high - low)
    return edges[1:-1], weights


def stages(name, x, rate, length, hop, bands, coefficients, htk, shown):
    power = powers(x, length, hop)
    centres, weights = bank(rate, length, bands, htk)
    mel = power @ weights.T
    decibels = 10 * np.log10(np.maximum(1e-10, mel))
    decibels = np.maximum(decibels, decibels.max() - 80)
    mfcc = dct(decibels, type=2, norm="ortho", axis=1)[:, :coefficients]
    put(name + " centres", centres)
    put(name + " empty", [np.sum(weights.max(axis=1) == 0)])
    for frame in shown:
        put(f"{name} magnitude {frame}", np.sqrt(power[frame]))
        put(f"{name} mel {frame}", mel[frame])
        put(f"{name} mfcc {frame}", mfcc[frame])


stages("chirp", chirp(16000), 16000, 512, 128, 40, 13, False, [0, 50])
stages("noise", noise(8000), 8000, 256, 64, 30, 12, True, [30, 125])
stages("narrow", noise(8000), 8000, 64, 32, 80, 13, False, [100])
