//! Who stands for whom among named things: leaves first, the circles, and how deep each is nested.

use std::collections::VecDeque;

/// An order in which everything comes after what it names, where no circle forbids it.
#[derive(Debug, Default)]
pub(super) struct Order {
    /// Every node, leaves first.
    pub nodes: Vec<usize>,
    /// For each knot of circles the shortest circle through its first node, which is repeated at the end.
    pub circles: Vec<Vec<usize>>,
    /// How deep each node is nested: 1 for one that names no other.
    pub depth: Vec<usize>,
}

const UNSEEN: usize = usize::MAX;

/// Orders a graph given as the nodes that each node names; without recursion, in one pass (Tarjan's components).
pub(super) fn order(next: &[Vec<usize>]) -> Order {
    let mut walk = Walk {
        next,
        index: vec![UNSEEN; next.len()],
        low: vec![0; next.len()],
        open: vec![false; next.len()],
        stack: Vec::new(),
        seen: 0,
        order: Order {
            depth: vec![0; next.len()],
            ..Order::default()
        },
    };
    for node in 0..next.len() {
        if walk.index[node] == UNSEEN {
            walk.from(node);
        }
    }
    walk.order
}

struct Walk<'g> {
    next: &'g [Vec<usize>],
    index: Vec<usize>,
    low: Vec<usize>,
    open: Vec<bool>,
    stack: Vec<usize>,
    seen: usize,
    order: Order,
}

impl Walk<'_> {
    fn enter(&mut self, node: usize) {
        self.index[node] = self.seen;
        self.low[node] = self.seen;
        self.seen += 1;
        self.stack.push(node);
        self.open[node] = true;
    }

    fn from(&mut self, root: usize) {
        let mut path: Vec<(usize, usize)> = vec![(root, 0)];
        self.enter(root);
        while let Some((node, at)) = path.last_mut() {
            let node = *node;
            if let Some(&child) = self.next[node].get(*at) {
                *at += 1;
                if self.index[child] == UNSEEN {
                    self.enter(child);
                    path.push((child, 0));
                } else if self.open[child] {
                    self.low[node] = self.low[node].min(self.index[child]);
                }
                continue;
            }
            path.pop();
            if let Some(&(parent, _)) = path.last() {
                self.low[parent] = self.low[parent].min(self.low[node]);
            }
            if self.low[node] == self.index[node] {
                self.close(node);
            }
        }
    }

    /// Takes one finished component off the stack.
    fn close(&mut self, first: usize) {
        let mut members = Vec::new();
        while let Some(member) = self.stack.pop() {
            self.open[member] = false;
            members.push(member);
            if member == first {
                break;
            }
        }
        members.sort_unstable();
        if members.len() > 1 || self.next[first].contains(&first) {
            self.order.circles.push(self.circle(&members));
        }
        let below = |node: usize| self.next[node].iter().map(|&child| self.order.depth[child]);
        let depth = 1 + members
            .iter()
            .flat_map(|&node| below(node))
            .max()
            .unwrap_or(0);
        for &member in &members {
            self.order.depth[member] = depth;
        }
        self.order.nodes.extend(members);
    }

    /// The shortest way from the first member back to itself.
    fn circle(&self, members: &[usize]) -> Vec<usize> {
        let Some(&start) = members.first() else {
            return Vec::new();
        };
        let place = |node: usize| members.binary_search(&node).ok();
        let mut came_from: Vec<Option<usize>> = vec![None; members.len()];
        let mut queue = VecDeque::from([start]);
        while let Some(node) = queue.pop_front() {
            for &child in &self.next[node] {
                if child == start {
                    let mut circle = vec![start, node];
                    let mut at = node;
                    while at != start {
                        let Some(before) = place(at).and_then(|place| came_from[place]) else {
                            break;
                        };
                        circle.push(before);
                        at = before;
                    }
                    circle.reverse();
                    return circle;
                }
                if let Some(at) = place(child)
                    && came_from[at].is_none()
                {
                    came_from[at] = Some(node);
                    queue.push_back(child);
                }
            }
        }
        vec![start, start]
    }
}
