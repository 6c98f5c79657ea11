leave-instead-of = Kính gửi đ/c <b>{ $name }</b> (đang nghỉ; đồng chí nhận thay):
