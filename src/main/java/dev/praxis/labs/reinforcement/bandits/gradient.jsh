double push = {{alpha}} * (reward - ({{baseline}}));
    for (int b = 0; b < arms; b++) {
      H[b] += push * ((b == a ? 1 : 0) - pi[b]);
    }
    total += reward;