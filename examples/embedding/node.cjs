const { rank, rankGain } = require('ranking-rules');

console.log(Array.from(rank([90, 80, 80, 70])), Array.from(rankGain([323], [59])));
