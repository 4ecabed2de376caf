# Writes reference.csv: python3 reference.py > reference.csv
# Made with Python 3.11, NumPy 2.4.6 and SciPy 1.17.1. One vector a line: its name, then its numbers.
# Windows, filters and the cosine transform are SciPy's. What librosa defines (mel bank, centred
# frames, decibels, pre-emphasis) is written out here from its documentation, apart from Praxis.
import numpy as np
from scipy import fft, signal


def put(name, values):
    print(name + "," + ",".join(repr(float(v)) for v in np.ravel(values)))


def put_complex(name, values):
    order = sorted(np.ravel(values), key=lambda z: (round(z.real, 9), round(z.imag, 9)))
    put(name, [part for z in order for part in (z.real, z.imag)])


n = np.arange(400)
sound = 0.6 * np.sin(0.3 * n) + 0.4 * np.cos(0.0005 * n * n)
put("sound", sound)

for length in (7, 8):
    for kind in ("boxcar", "hann", "hamming", "blackman"):
        put(f"window {kind} {length}", signal.get_window(kind, length))
    put(f"window gaussian {length}", signal.get_window(("gaussian", length / 6), length))


def stft(x, length, hop, size, kind):
    window = np.zeros(size)
    at = (size - length) // 2
    window[at:at + length] = signal.get_window(kind, length)
    padded = np.pad(x, size // 2)
    frames = 1 + (len(padded) - size) // hop
    return np.array([np.fft.rfft(padded[t * hop:t * hop + size] * window) for t in range(frames)])


put("stft hann 64 16 128", np.abs(stft(sound, 64, 16, 128, "hann")))
put("stft blackman 50 25 75", np.abs(stft(sound, 50, 25, 75, "blackman")))

rate, size = 8000, 256


def slaney_to_hz(m):
    return np.where(m < 15, m * 200 / 3, 1000 * 6.4 ** ((m - 15) / 27))


def slaney_to_mel(f):
    return np.where(f < 1000, f * 3 / 200, 15 + 27 * np.log(np.maximum(f, 1) / 1000) / np.log(6.4))


def htk_to_hz(m):
    return 700 * (10 ** (m / 2595) - 1)


def htk_to_mel(f):
    return 2595 * np.log10(1 + f / 700)


def bank(bands, low, high, htk, area):
    to_mel, to_hz = (htk_to_mel, htk_to_hz) if htk else (slaney_to_mel, slaney_to_hz)
    corners = to_hz(np.linspace(to_mel(np.float64(low)), to_mel(np.float64(high)), bands + 2))
    hertz = np.fft.rfftfreq(size, 1 / rate)
    rows = []
    for b in range(bands):
        row = np.interp(hertz, corners[b:b + 3], [0, 1, 0], left=0, right=0)
        rows.append(row * (2 / (corners[b + 2] - corners[b]) if area else 1))
    return np.array(rows)


put("mel slaney area", bank(20, 0, 4000, False, True))
put("mel htk height", bank(16, 100, 3500, True, False))

power = np.abs(stft(sound, 256, 64, 256, "hann")) ** 2
energies = power @ bank(20, 0, 4000, False, True).T
put("energies", energies)
db = 10 * np.log10(np.maximum(1e-10, energies))
db = np.maximum(db, db.max() - 80)
put("mfcc", fft.dct(db, type=2, axis=1, norm="ortho")[:, :13])

zi = [2 * sound[0] - sound[1]]
put("preemphasis", signal.lfilter([1, -0.97], [1], sound, zi=zi)[0])

for name, order, edges in (("lowpass", 4, 1000), ("lowpass", 5, 700), ("highpass", 3, 1500), ("bandpass", 2, (500, 1500)),
                           ("bandpass", 3, (300, 3400))):
    z, p, k = signal.butter(order, edges, name, output="zpk", fs=8000)
    key = f"butter {name} {order}"
    put_complex(key + " zeros", z)
    put_complex(key + " poles", p)
    put(key + " gain", [k])
    sos = signal.butter(order, edges, name, output="sos", fs=8000)
    put(key + " filtered", signal.sosfilt(sos, sound))
    put(key + " response", np.abs(signal.sosfreqz(sos, worN=[100, 500, 1000, 2000, 3900], fs=8000)[1]))

put("firwin low 31", signal.firwin(31, 1000, window="hamming", fs=8000, scale=False))
put("firwin high 31", signal.firwin(31, 1500, window="hamming", fs=8000, pass_zero=False, scale=False))
put("firwin band 31", signal.firwin(31, (500, 1500), window="hamming", fs=8000, pass_zero=False, scale=False))
put("firwin2 33", signal.firwin2(33, [0, 500, 1000, 4000], [1, 1, 0.2, 0], fs=8000, window="hamming", nfreqs=513))

t = np.arange(800) / 8000
put("chirp linear", 0.5 * signal.chirp(t, 200, 0.1, 3000, method="linear", phi=-90))
put("chirp logarithmic", 0.5 * signal.chirp(t, 3000, 0.1, 200, method="logarithmic", phi=-90))

pairs = {
    "low 5": signal.butter(5, 700, fs=8000, output="zpk"),
    "band 3": signal.butter(3, (300, 3400), "bandpass", fs=8000, output="zpk"),
    "elliptic 7": signal.ellip(7, 0.5, 60, 0.3, output="zpk"),
    "real and complex": ([1, -0.5, 0.2 + 0.7j, 0.2 - 0.7j], [0.9, 0.3, -0.4 + 0.6j, -0.4 - 0.6j], 0.7),
    "complex over real": ([0.2 + 0.7j, 0.2 - 0.7j, 0.9j, -0.9j], [0.9, 0.3, -0.4, 0.5], 2.0),
}
for name, (z, p, k) in pairs.items():
    put_complex(f"zpk {name} zeros", z)
    put_complex(f"zpk {name} poles", p)
    put(f"zpk {name} gain", [k])
    put(f"zpk {name} sections", signal.zpk2sos(z, p, k, pairing="nearest"))

# Boll's and noisereduce's stationary threshold: mean + 1.5 standard deviations of decibels, whole frames.
window = signal.get_window("hann", 64)
frames = np.array([np.fft.rfft(sound[at:at + 64] * window) for at in range(0, len(sound) - 63, 16)])
level = 10 * np.log10(np.maximum(1e-10, np.abs(frames) ** 2))
put("gate thresholds", level.mean(axis=0) + 1.5 * level.std(axis=0))
opened = (level > level.mean(axis=0)).astype(float)
tent_bins, tent_frames = np.array([1, 2, 3, 2, 1.0]), np.array([1, 2, 3, 4, 3, 2, 1.0])
tent = np.outer(tent_frames, tent_bins)
weights = signal.convolve2d(np.ones_like(opened), tent, mode="same")
put("gate mask", np.minimum(1, 2 * signal.convolve2d(opened, tent, mode="same") / weights))
