document.documentElement.dataset.practice='ready';
